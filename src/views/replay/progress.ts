/** Where a step stands in the replay; on a sheet made for paper it is simply told. */
export type Progress = 'played' | 'current' | 'ahead' | 'told'

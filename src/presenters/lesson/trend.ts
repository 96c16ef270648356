/** How the number of tears changes. */
export type Trend = 'fewer' | 'same' | 'more'
export const trends = ['fewer', 'same', 'more'] as const satisfies readonly Trend[]
export const isTrend = (value: string): value is Trend => trends.some((trend) => trend === value)

/** How the number of tears changes. */
export type Trend = 'fewer' | 'same' | 'more'
export const trends = ['fewer', 'same', 'more'] as const satisfies readonly Trend[]
export const isTrend = (value: string): value is Trend => trends.some((trend) => trend === value)

/** How it changed from one number of tears to another. */
export const trendOf = (before: number, after: number): Trend =>
  after === before ? 'same' : after < before ? 'fewer' : 'more'

import { useEffect } from 'react'
import { createStored, useStored } from './stored.ts'

/** Light or dark; `system` leaves it to the device. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

const stored = createStored<Theme>('theme', 'system', (json) => (isTheme(json) ? json : null))

/** The chosen theme, shown on the whole page, and how to choose another. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useStored(stored)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
  return [theme, stored.set]
}

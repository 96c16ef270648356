import type { Language } from './language.ts'

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }

/** Writes figures the way a language does. */
export interface Formats {
  /** A time of day, `HH:MM` or `HH:MM:SS`, on a 24-hour clock. */
  readonly time: (time: string) => string
  /** Euros; whole amounts without cents. */
  readonly price: (euros: number) => string
  readonly number: (value: number) => string
  /** With its sign: something gained or spent. */
  readonly signed: (value: number) => string
  /** A share: 0.2 is written as 20 per cent. */
  readonly percent: (share: number) => string
}

function createFormats(language: Language): Formats {
  const locale = locales[language]
  const clock = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' } as const
  const minutes = new Intl.DateTimeFormat(locale, clock)
  const seconds = new Intl.DateTimeFormat(locale, { ...clock, second: '2-digit' })
  const euros = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' } as const
  return {
    time: (time) => (time.length > 5 ? seconds : minutes).format(new Date(`1970-01-01T${time}Z`)),
    price: new Intl.NumberFormat(locale, euros).format,
    number: new Intl.NumberFormat(locale).format,
    signed: new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format,
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format,
  }
}

const known = new Map<Language, Formats>()

/** The formats of a language, made once. */
export function formatsOf(language: Language): Formats {
  const formats = known.get(language) ?? createFormats(language)
  known.set(language, formats)
  return formats
}

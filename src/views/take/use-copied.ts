import { useState } from 'react'

/** What was copied last, and whether the browser let it. */
export interface Copied {
  readonly text: string
  readonly worked: boolean
}

/** Copies a text, and says how that went. */
export function useCopied(): readonly [Copied | null, (text: string) => void] {
  const [copied, setCopied] = useState<Copied | null>(null)
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied({ text, worked: true }),
      () => setCopied({ text, worked: false }),
    )
  return [copied, copy]
}

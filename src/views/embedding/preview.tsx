import { createElement, useEffect } from 'react'

const source = `${import.meta.env.BASE_URL}embed.js`

interface Props {
  readonly journey: string
  readonly language: string
  readonly query: URLSearchParams
}

/** The embed itself, as it will be in other people's pages. */
export function Preview({ journey, language, query }: Props) {
  useEffect(() => {
    if (document.querySelector(`script[src="${source}"]`)) return
    document.head.append(Object.assign(document.createElement('script'), { src: source, async: true }))
  }, [])
  const { v: _, left = '', right = '', ...others } = Object.fromEntries(query)
  const lanes = left || right ? { lanes: `${left},${right}` } : {}
  // Attributes that go away do so with their element.
  return createElement('roter-faden', { key: `${query}`, journey, lang: language, ...lanes, ...others })
}

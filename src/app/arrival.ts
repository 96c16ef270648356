import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

function focus(element: HTMLElement) {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/**
 * After a change of page: top of the page (unless the reader went back) and focus on its heading, so that it is read
 * out; where the address names a place in the page, that place instead.
 */
export function useArrival() {
  const { pathname, hash } = useLocation()
  const type = useNavigationType()
  const shown = useRef(pathname + hash)
  useEffect(() => {
    const before = shown.current
    shown.current = pathname + hash
    if (before === shown.current) return
    const place = hash === '' ? null : document.getElementById(hash.slice(1))
    if (place && type !== NavigationType.Pop) {
      place.scrollIntoView()
      focus(place)
    }
    if (place || before.split('#')[0] === pathname) return
    if (type !== NavigationType.Pop) window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) focus(heading)
  }, [pathname, hash, type])
}

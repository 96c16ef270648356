import { Fragment } from 'react'
import { LocalLink } from '../../ui/local-link.tsx'
import type { Place } from '../place.ts'

/** Ways to where something can be met, after a label; nothing where there are none. */
export function PlaceLinks({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <span>
      {`${label}: `}
      {places.map(({ path, name }, index) => (
        <Fragment key={path}>
          {index > 0 && ' · '}
          <LocalLink to={path}>{name}</LocalLink>
        </Fragment>
      ))}
    </span>
  )
}

import { type ReactNode, useState } from 'react'

/** Something folded away that is not even made before somebody wants it; `always` stands above it from the start. */
export function Unfold({
  title,
  always,
  className,
  children,
}: {
  readonly title: string
  readonly always?: ReactNode
  readonly className?: string | undefined
  readonly children: () => ReactNode
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {always}
      {isOpen && children()}
    </details>
  )
}

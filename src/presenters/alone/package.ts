import type { Cargo, Platform, Version } from './cargo.ts'
import { fill } from './fill.ts'
import { manifestOf } from './manifest.ts'

interface Contents extends Omit<Cargo, 'platform'> {
  readonly version: Version
  /** What the package is called: `course`, or the id of its journey. */
  readonly id: string
  readonly title: string
}

/** The files of a package for learning platforms, as texts by name: one page, and what the platform has to know of it. */
export function packageOf(
  template: string,
  { version, id, title, ...cargo }: Contents,
): Readonly<Record<string, string>> {
  const platform: Platform = { version, activity: `urn:roter-faden:${id}` }
  return {
    'imsmanifest.xml': manifestOf(version, id, title),
    'index.html': fill(template, title, { ...cargo, platform }),
  }
}

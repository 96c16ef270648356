import { withoutCode } from './prose.ts'

/** What makes a figure founded: a statement of the sources, a study with its year, or the note that it is a model. */
const foundations = [
  /(?<![\w.])(?:S[0-4]|X|T)\.\d+/,
  /(?!Seit|Von|Bis|Since|From|Until)\b\p{Lu}\p{L}{2,}[\p{L}&,. ]*\s\(?(?:19|20)\d{2}\)?/u,
  /Modell, keine Messung|Model, not a measurement/i,
]
/** A key that names a statement or a source speaks of nothing else. */
const namesStatement = /(?:^|\.)(?:S[0-4]|X|T)(?:\.?\d+)?(?:\.|$)/

/** Figures that claim nothing, wherever they stand. */
const harmless: readonly (readonly [RegExp, string])[] = [
  [/\d{1,2}:\d{2}/g, 'a time of day'],
  [/\b(?:Schritt|Kapitel|Tag|Station|step|chapter|day|station)\s\d+/gi, 'a place in a journey or in a story'],
  [/WCAG 2\.2|SCORM 1\.2|360-(?:Grad|degree)|Pos1|Source Sans 3|§§? ?\d+\w*|Art\. \d+/g, 'part of a name'],
]

/** Texts whose figures need neither source nor badge, each with the reason. */
export const exceptions: readonly (readonly [RegExp, string])[] = [
  [/^(?:notes|scenarios)\//, 'ages, prices, times and points of invented journeys'],
  [/^(?:cli|problems):/, 'limits of the file format and options of a command'],
  [/^embedding:guide\.(?:loaded|attributes)\./, 'weights that the tests of the embed hold, and the id of a step'],
  [/^about:access\./, 'measures of the standard we hold'],
  [/^claims:doubts\.ninety$/, 'the figure itself, drawn beside its missing source (S4.10)'],
  [/^stations\/\d(?:-answers)?:(?:questions\.)?(?!9|text)/, 'prices, times and points of invented situations'],
  [/^(?:course:(?:of|estimate\.model)|rounds:after\.\w+Count)$/, 'places in the course, and counts of answers'],
  [/^common:pages\.station\./, 'the place of a station in the course'],
  [/^story:campaigns\./, 'days, pages and lines of invented stories'],
  [/^story:crowd\./, 'size and units of the invented crowd, which stands beside its badge'],
  [/^balance:effort\./, 'terms of the formula, which stands beside its badge'],
]

/** Does every figure of this text rest on something? `place` is `namespace:key`. */
export function isFounded(place: string, text: string): boolean {
  const key = place.slice(place.indexOf(':') + 1)
  const claims = harmless.reduce(
    (rest, [pattern]) => rest.replace(pattern, ''),
    withoutCode(text).replace(/\{\{.*?\}\}/g, ''),
  )
  if (!/\d/.test(claims)) return true
  return (
    namesStatement.test(key) ||
    foundations.some((pattern) => pattern.test(text)) ||
    exceptions.some(([pattern]) => pattern.test(place))
  )
}

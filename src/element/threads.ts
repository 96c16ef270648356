const space = 'http://www.w3.org/2000/svg'
const step = 36

/** A step of a thread that runs to the right, in a box of 36 by 28; it enters and leaves in the middle. */
const signs: Readonly<Record<string, string>> = {
  p: 'M0 14H36',
  k: 'M0 14C8 14 9 14 13 10C17 6 25 8 24 14C23 20 15 21 13 17C11 12 16 9 20 11C25 13 26 14 36 14',
  g: 'M0 14C4 14 5 14 8 16M8 16L14 11M8 16L15 16M8 16L13 21M28 12L22 8M28 12L21 12M28 12L23 18M28 12C31 14 32 14 36 14',
  c: 'M0 14H36M10 14C14 14 14 24 20 24C25 24 25 19 21 19',
  b: 'M0 14H12M24 14H36M12 6H24V22H12ZM15 14H21',
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(space, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`)
  return element
}

/** Both threads, the left lane above through rooms, the right one below through cloth; `label` says it in words. */
export function threadsOf(lanes: readonly [string, string], label: string): SVGElement {
  const width = Math.max(...lanes.map(({ length }) => length)) * step
  const picture = draw('svg', { viewBox: `-2 -2 ${width + 4} 76`, role: 'img', 'aria-label': label })
  for (const [row, lane] of lanes.entries()) {
    const group = draw('g', { transform: `translate(0 ${row * 44})` })
    const rooms = [...lane].map((_, place) => `M${place * step + 2} 0H${place * step + 34}V28H${place * step + 2}Z`)
    group.append(
      draw('path', { class: row === 0 ? 'room' : 'cloth', d: row === 0 ? rooms.join('') : `M0 0H${width}V28H0Z` }),
    )
    for (const [place, sign] of [...lane].entries())
      group.append(
        draw('path', { class: 'thread', transform: `translate(${place * step} 0)`, d: signs[sign] ?? signs.p ?? '' }),
      )
    picture.append(group)
  }
  return picture
}

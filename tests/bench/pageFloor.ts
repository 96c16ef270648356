import { createElement, useState } from 'react'
import common from '../../locales/de/common.json' with { type: 'json' }
import engine from '../../locales/de/engine.json' with { type: 'json' }
import replay from '../../locales/de/replay.json' with { type: 'json' }
import emailDiscount from '../../locales/de/scenarios/email-discount.json' with { type: 'json' }
import noMeansNo from '../../locales/de/scenarios/no-means-no.json' with { type: 'json' }
import salesRep from '../../locales/de/scenarios/sales-rep.json' with { type: 'json' }
import storeReturn from '../../locales/de/scenarios/store-return.json' with { type: 'json' }
import threeDevices from '../../locales/de/scenarios/three-devices.json' with { type: 'json' }

const textsOf = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : []
}
const texts = textsOf([emailDiscount, noMeansNo, salesRep, storeReturn, threeDevices, engine, replay, common])

/** Plain text of the length of one of our pages, and one button: the least that React can bring to life. */
export function PageFloor() {
  const [clicks, setClicks] = useState(0)
  const button = createElement('button', { type: 'button', onClick: () => setClicks(clicks + 1) }, clicks)
  return createElement('main', null, button, ...texts.map((text) => createElement('p', null, text)))
}

import type { ActionName } from '../scenario.ts'
import type { Action } from './action.ts'
import { consent, withdraw } from './consent.ts'
import { report, survey } from './feedback.ts'
import { deliver, otherSale, pickUp, takeBack } from './goods.ts'
import { look } from './look.ts'
import { mention, offer, push } from './messages.ts'
import { order } from './order.ts'
import { change, launch, redeem } from './plans.ts'
import { earn, redeemPoints } from './points.ts'
import { checkStock } from './stock.ts'
import { chapter } from './stories.ts'
import { begin, browse, contact, give, greet, resume } from './things.ts'

/** Every action by the name it has in a scenario file; a new action is a new entry here and in `Actions`. */
export const actions: { readonly [Name in ActionName]: Action<Name> } = {
  identify: () => 'done',
  look,
  'check-stock': checkStock,
  begin,
  resume,
  greet,
  give,
  browse,
  redeem,
  order,
  'other-sale': otherSale,
  'pick-up': pickUp,
  deliver,
  return: takeBack,
  contact,
  earn,
  'redeem-points': redeemPoints,
  withdraw,
  consent,
  offer,
  push,
  mention,
  chapter,
  survey,
  report,
  change,
  launch,
}

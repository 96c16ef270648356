import { useTranslation } from 'react-i18next'
import { type Domain, planDomains, type Scenario } from '../../../engine/index.ts'
import { possible } from '../../../presenters/strategy/possible.ts'
import type { Rules } from '../../../presenters/strategy/rules.ts'
import { Check, Choice } from './controls.tsx'
import type { RuleProps } from './share-rules.tsx'

type Switch = 'resolution' | 'localFallback' | 'buffer' | 'declare'

interface Props extends RuleProps {
  readonly base: Rules
  readonly used: readonly Domain[]
  readonly showsAll: boolean
}

/** Which rules can play a part in a journey. */
const matters = (
  { guesses, outages, stock }: Scenario,
  used: readonly Domain[],
): Readonly<Record<Switch, boolean>> => ({
  resolution: guesses !== undefined,
  localFallback: outages !== undefined,
  buffer: stock !== undefined,
  declare: planDomains.some((domain) => used.includes(domain)),
})

/** The rules besides sharing and speed. */
export function SwitchRules({ scenario, rules, change, base, used, showsAll }: Props) {
  const { t } = useTranslation(['strategy', 'replay'])
  const relevant = matters(scenario, used)
  const shows = (name: Switch) => showsAll || relevant[name] || rules[name] !== base[name]
  const can = possible(rules)
  const pieces = [...new Set([0, 1, 2, 3, rules.buffer])].sort((one, other) => one - other)
  return (
    <fieldset>
      <legend>{t('more.title')}</legend>
      <Choice
        label={t('more.incentives')}
        value={rules.incentives}
        values={[
          ['channel', t('replay:changes.incentives.channel')],
          ['shared', t('replay:changes.incentives.shared')],
        ]}
        set={(value) => change({ of: 'incentives', value })}
      />
      {shows('resolution') && (
        <Choice
          label={t('more.resolution')}
          idle={can.resolution ? null : t('idle.resolution')}
          value={rules.resolution}
          values={[
            ['deterministic', t('replay:changes.resolution.deterministic')],
            ['probabilistic', t('replay:changes.resolution.probabilistic')],
          ]}
          set={(value) => change({ of: 'resolution', value })}
        />
      )}
      {shows('buffer') && (
        <Choice
          label={t('more.buffer')}
          idle={can.buffer ? null : t('idle.buffer')}
          value={`${rules.buffer}`}
          values={pieces.map((count) => [`${count}`, t('replay:changes.pieces', { count })])}
          set={(value) => change({ of: 'buffer', value: Number(value) })}
        />
      )}
      {(['declare', 'localFallback'] as const).filter(shows).map((name) => (
        <Check
          key={name}
          label={t(`more.${name}`)}
          idle={can[name] ? null : t(`idle.${name}`)}
          isOn={rules[name]}
          set={(value) => change({ of: name, value })}
        />
      ))}
    </fieldset>
  )
}

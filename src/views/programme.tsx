import { useTranslation } from 'react-i18next'
import { journeyIds } from '../content/shelf.ts'
import {
  type PlayableScreen,
  playableScreens,
  readPlaylist,
  ticked,
  writePlaylist,
} from '../presenters/stage/playlist.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { useQuery } from '../ui/query.ts'
import { ProgrammeList } from './present/programme-list.tsx'
import styles from './programme.module.css'
import { OneFileButton } from './take/one-file-button.tsx'
import { useCopied } from './take/use-copied.ts'

interface Data {
  /** The titles of all journeys, by id. */
  readonly titles: Readonly<Record<string, string>>
}

/** A programme for a talk: ticked together, put in order, kept in the link. */
export function ProgrammeScreen({ data: { titles } }: { readonly data: Data }) {
  const { t } = useTranslation(['stage', 'alone', 'common'])
  const query = useQuery()
  const list = readPlaylist(query.search.get('list'), journeyIds)
  const change = (next: readonly string[]) => query.go({ list: writePlaylist(next) })
  const chosen = list.filter((item) => journeyIds.includes(item))
  const screenName = (screen: PlayableScreen) => t(`common:navigation.${screen}`)
  const nameOf = (item: string) => {
    const screen = playableScreens.find((each) => each === item)
    return screen ? screenName(screen) : (titles[item] ?? item)
  }
  const choice = (item: string) => (
    <li key={item}>
      <label>
        <input type="checkbox" checked={list.includes(item)} onChange={() => change(ticked(list, item))} />
        <span>{nameOf(item)}</span>
      </label>
    </li>
  )
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('stage:list.title')}</h1>
        <p className={styles.lead}>{t('stage:list.lead')}</p>
      </header>
      <div className={styles.columns} data-address>
        <section aria-labelledby="choose">
          <h2 id="choose">{t('stage:list.choose')}</h2>
          <h3>{t('stage:list.journeys')}</h3>
          <ul className={styles.choices}>{journeyIds.map(choice)}</ul>
          <h3>{t('stage:list.screens')}</h3>
          <ul className={styles.choices}>{playableScreens.map(choice)}</ul>
        </section>
        <section aria-labelledby="programme">
          <h2 id="programme">{t('stage:list.programme')}</h2>
          <ProgrammeList list={list} nameOf={nameOf} onChange={change} />
          {list.length > 0 && <CopyLink />}
          {chosen.length > 0 && (
            <p className={styles.copy}>
              <OneFileButton
                journeys={chosen.map((id) => ({ id, start: '' }))}
                name="roter-faden"
                title={t('alone:list.title')}
                label={t('alone:takeList')}
              />
              <LocalLink to={`/present/handout/?list=${list.join('.')}`}>{t('stage:handout.open')}</LocalLink>
            </p>
          )}
          <h3>{t('stage:list.how')}</h3>
          <ol className={styles.how}>
            {(['one', 'two', 'three'] as const).map((step) => (
              <li key={step}>{t(`stage:list.steps.${step}`)}</li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}

function CopyLink() {
  const { t } = useTranslation('stage')
  const [copied, copy] = useCopied()
  return (
    <p className={styles.copy}>
      <button type="button" onClick={() => copy(location.href)}>
        {t('list.copy')}
      </button>
      <span role="status">{copied && t(copied.worked ? 'list.copied' : 'list.notCopied')}</span>
    </p>
  )
}

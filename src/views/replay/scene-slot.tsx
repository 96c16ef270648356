import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { loadWords } from '../../i18n/words.ts'
import styles from './scene-slot.module.css'
import type { StepSceneProps } from './step-scene.tsx'

/** The place for a scene in a lane: kept free from the start, filled once drawings and words have come; the words beside it do not wait. */
export function SceneSlot(props: StepSceneProps) {
  const [Scene, isUnreachable] = useStepScene()
  if (isUnreachable) return null
  return <div className={styles.slot}>{Scene && <Scene {...props} />}</div>
}

let loaded: ComponentType<StepSceneProps> | null = null

/** Fetches drawings and words once; what cannot be reached stays away, for all of it is told in words as well. */
function useStepScene() {
  const { i18n } = useTranslation()
  const language = useLanguage()
  const [isHere, setIsHere] = useState(() => loaded !== null && i18n.hasResourceBundle(language, 'scenes'))
  const [isUnreachable, setIsUnreachable] = useState(false)
  useEffect(() => {
    if (isHere) return
    Promise.all([import('./step-scene.tsx'), loadWords(language, ['scenes'])]).then(
      ([{ StepScene }, { scenes }]) => {
        i18n.addResourceBundle(language, 'scenes', scenes)
        loaded = StepScene
        setIsHere(true)
      },
      () => setIsUnreachable(true),
    )
  }, [isHere, i18n, language])
  return [isHere ? loaded : null, isUnreachable] as const
}

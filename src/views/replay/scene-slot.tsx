import { startTransition, useEffect, useState } from 'react'
import { defer, useDeferred } from '../../i18n/deferred.ts'
import styles from './scene-slot.module.css'
import type { StepSceneProps } from './step-scene.tsx'

const stepScene = defer(async () => (await import('./step-scene.tsx')).StepScene, ['scenes'])

/**
 * The place for a scene in a lane: kept free from the start, filled once drawings and words have come. The words beside
 * it do not wait; what cannot be reached stays away, for all of it is told in words as well.
 */
export function SceneSlot(props: StepSceneProps) {
  const { part: Scene, failed } = useDeferred(stepScene)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => startTransition(() => setDrawn(true)), []) // the words come first
  if (failed) return null
  return <div className={styles.slot}>{Scene && isDrawn && <Scene {...props} />}</div>
}

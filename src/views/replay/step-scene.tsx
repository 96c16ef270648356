import { useMemo } from 'react'
import type { Journey } from '../../presenters/journey.ts'
import { sceneOf } from '../../presenters/scene/scene-of.ts'
import type { Setting } from '../../presenters/setting.ts'
import type { Telling } from '../../presenters/telling.ts'
import { LaneScene } from '../scenes/lane-scene.tsx'

export interface StepSceneProps {
  readonly journey: Journey
  readonly setting: Setting
  readonly telling: Telling
  readonly side: 'left' | 'right'
}

/** What the customer sees at the current step in one lane. */
export function StepScene({ journey, setting, telling, side }: StepSceneProps) {
  const scene = useMemo(
    () => sceneOf(journey, setting, telling, side, setting.current),
    [journey, setting, telling, side],
  )
  return scene && <LaneScene scene={scene} />
}

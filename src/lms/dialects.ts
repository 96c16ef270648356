import type { Version } from '../presenters/alone/cargo.ts'

/** How far a learner has come with a package; all shares from 0 to 1. */
export interface Result {
  readonly isCompleted: boolean
  /** Of the questions: what was answered rightly. */
  readonly score: number
  /** Of the whole: what was worked through. */
  readonly progress: number
}

/** What is told to a learning platform. */
export interface Report extends Result {
  /** The state to come back to; at most 4,000 characters. */
  readonly state: string
  /** Where the learner is, as a path. */
  readonly place: string
  /** How long this session has lasted. */
  readonly seconds: number
}

interface Dialect {
  /** The name of the object in a window of the platform. */
  readonly object: string
  readonly begin: string
  readonly read: string
  readonly write: string
  readonly commit: string
  readonly end: string
  readonly state: string
  readonly status: string
  /** Is it looked at, or worked with? */
  readonly mode: string
  /** What to write, by the names of the data model. */
  readonly values: (report: Report) => Readonly<Record<string, string>>
}

const percent = (share: number) => String(Math.round(share * 100))
const statusOf = ({ isCompleted }: Report) => (isCompleted ? 'completed' : 'incomplete')

/** Hours, minutes and seconds, as `0001:02:03`. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join(':')
}

export const dialects: Readonly<Record<Version, Dialect>> = {
  '1.2': {
    object: 'API',
    begin: 'LMSInitialize',
    read: 'LMSGetValue',
    write: 'LMSSetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
    state: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    values: (report) => ({
      'cmi.suspend_data': report.state,
      'cmi.core.lesson_location': report.place.slice(0, 255),
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.score.raw': percent(report.score),
      'cmi.core.lesson_status': statusOf(report),
      'cmi.core.session_time': clock(report.seconds),
      'cmi.core.exit': 'suspend', // also where the window is closed without a word
    }),
  },
  '2004': {
    object: 'API_1484_11',
    begin: 'Initialize',
    read: 'GetValue',
    write: 'SetValue',
    commit: 'Commit',
    end: 'Terminate',
    state: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    values: (report) => ({
      'cmi.suspend_data': report.state,
      'cmi.location': report.place.slice(0, 1000),
      'cmi.score.min': '0',
      'cmi.score.max': '100',
      'cmi.score.raw': percent(report.score),
      'cmi.score.scaled': (Math.round(report.score * 100) / 100).toString(),
      'cmi.progress_measure': (Math.round(report.progress * 100) / 100).toString(),
      'cmi.completion_status': statusOf(report),
      'cmi.success_status': report.isCompleted ? 'passed' : 'unknown',
      'cmi.session_time': `PT${Math.floor(report.seconds)}S`,
      'cmi.exit': 'suspend',
    }),
  },
}

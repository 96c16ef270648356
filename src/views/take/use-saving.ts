import { useState } from 'react'
import { saveFile } from '../balance-sheet/picture-file.ts'

/** Makes a file and saves it; whether the last one could not be made, for example without a connection. */
export function useSaving() {
  const [hasFailed, setFailed] = useState(false)
  async function save(make: () => Promise<Blob>, name: string) {
    setFailed(false)
    try {
      saveFile(await make(), name)
    } catch {
      setFailed(true)
    }
  }
  return { hasFailed, save: (make: () => Promise<Blob>, name: string) => void save(make, name) }
}

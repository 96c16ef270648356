import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** Starts the project's own static server in a folder that holds a `dist`. */
export async function serve(folder: string) {
  const server = spawn(process.execPath, [resolve('src/build/serve.ts'), '--port', '4300'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line]: unknown[] = await once(server.stdout, 'data')
  const origin = /http:\/\/[^/\s]+/.exec(String(line))?.[0]
  if (!origin) throw new Error(`the server did not start: ${String(line)}`)
  return { address: (path: string) => `${origin}${path}`, stop: () => server.kill() }
}

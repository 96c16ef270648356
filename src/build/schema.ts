import { mkdirSync, writeFileSync } from 'node:fs'
import { publishedSchemas } from './jsonSchema.ts'

const folder = new URL('../../public/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(publishedSchemas())) writeFileSync(new URL(name, folder), text)

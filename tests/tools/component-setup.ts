import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without global test functions testing-library cannot register this itself.
afterEach(cleanup)

// What comes by itself may take as long as a busy machine needs.
configure({ asyncUtilTimeout: 10_000 })

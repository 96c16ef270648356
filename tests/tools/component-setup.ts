import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without global test functions testing-library cannot register this itself.
afterEach(cleanup)

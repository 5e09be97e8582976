import type { Engine } from '../../src/engine/engine.ts'

const none = () => Promise.reject(new Error('no own tables here'))

/** The part of an engine that holds a visitor's own tables, for tests that have none. */
export const noOwnTables: Pick<Engine, 'insertOwn' | 'makeOwn' | 'dropOwn' | 'ipc'> = {
  insertOwn: none,
  makeOwn: none,
  dropOwn: none,
  ipc: none
}

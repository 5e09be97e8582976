import type { Engine } from '../engine/engine.ts'

/** A statement that was run, and what it asks, in words. */
export interface AskedSql {
  readonly says: string
  readonly sql: string
}

/** An engine that also writes down every statement it is given. @param asked where, in order */
export function recording(engine: Engine, says: string, asked: AskedSql[]): Engine {
  return {
    ...engine,
    run(sql, signal) {
      asked.push({ says, sql })
      return engine.run(sql, signal)
    }
  }
}

import { matchRank } from '../core/fold.ts'

/** What of a place a search compares, all of it folded. */
export interface Searched {
  readonly name: string
  readonly code: string
  /** its communes; empty where it is no neighbourhood */
  readonly towns: string
}

/** How well a place answers a folded query: less is better, Infinity not at all. */
export type NameRank = (query: string, place: Searched) => number

/** By code or name; 'la reynerie' and 'quartier de la reynerie' find Reynerie. */
export function rankByName(query: string, { code, name }: Searched): number {
  if (code === query) return -1
  const whole = matchRank(query, name)
  const bare = bareName(query)
  if (Number.isFinite(whole) || bare === query || bare.length < 3) return whole
  // A rest is shorter than what was typed: inside a word it would meet too much.
  const rest = matchRank(bare, name)
  return rest <= 2 ? 4 + rest : Infinity
}

/** 'centre ville beziers': a name, then the beginning of a commune. */
export function rankByNameAndTown(query: string, { name, towns }: Searched): number {
  const words = bareName(query).split(' ')
  const ranks = words.slice(1).flatMap((_, index) => {
    const town = matchRank(words.slice(index + 1).join(' '), towns)
    return town <= 2 ? matchRank(words.slice(0, index + 1).join(' '), name) : []
  })
  const best = Math.min(...ranks)
  return best <= 2 ? best : Infinity
}

function bareName(query: string): string {
  return query.replace(/^(quartier )?((de|du|des|d) )?((la|le|les|l) )?/, '')
}

import { partIds, type Placement } from '../../exports/sheet/parts.ts'
import { densities, pictureFormats } from '../../exports/writers/index.ts'
import { isOwnSide, isPaper, longest, usualComposition, type Composition } from './composition.ts'
import { t } from '../../words/t.ts'

/** Of the text below; a reader of a later one keeps what it knows. */
const version = 1

/** A composition as text, for a file to carry. */
export function compositionText(composition: Composition): string {
  return JSON.stringify({ v: version, ...composition })
}

/**
 * A composition from the text that a file carries. Each part stands alone: one that is not understood leaves a
 * notice and its usual value.
 * @returns notices for the reader
 */
export function readComposition(text: string): { composition: Composition; notices: string[] } {
  const notices: string[] = []
  const read = recordOf(text)
  if (!read)
    return { composition: usualComposition, notices: [t('Mise en page illisible : elle est celle d’usage.')] }
  if (typeof read['v'] !== 'number' || read['v'] > version)
    notices.push(t('Mise en page d’une version plus récente : ce qui n’est pas connu ici est ignoré.'))
  let composition = usualComposition
  for (const [name, value] of Object.entries(read)) {
    if (name === 'v') continue
    if (name === 'arrangement') {
      const [arrangement, unknown] = arrangementOf(value)
      composition = { ...composition, arrangement }
      notices.push(...unknown.map(ignored))
      continue
    }
    const understood = Object.hasOwn(readers, name) ? readers[name]?.(value) : undefined
    if (understood) composition = { ...composition, ...understood }
    else notices.push(ignored(name))
  }
  return { composition, notices }
}

type Reader = (value: unknown) => Partial<Composition> | undefined

/** What each part of the text may be; undefined for what it may not. */
const readers: Readonly<Record<string, Reader>> = {
  paper: (value) => (typeof value === 'string' && isPaper(value) ? { paper: value } : undefined),
  ownMm: (value) => {
    const [width, height]: unknown[] = Array.isArray(value) ? value : []
    return isSide(width) && isSide(height) ? { ownMm: [width, height] } : undefined
  },
  format: (value) => {
    const format = pictureFormats.find(({ id }) => id === value)
    return format && { format: format.id }
  },
  dpi: (value) => {
    const dpi = densities.find((density) => density === value)
    return dpi && { dpi }
  },
  title: (value) => (isTitle(value, longest.title) ? { title: value } : undefined),
  subtitle: (value) => (isTitle(value, longest.subtitle) ? { subtitle: value } : undefined),
  note: (value) => (typeof value === 'string' && value.length <= longest.note ? { note: value } : undefined),
  graticule: (value) => (typeof value === 'boolean' ? { graticule: value } : undefined),
  paris: (value) => (typeof value === 'boolean' ? { paris: value } : undefined),
  qr: (value) => (typeof value === 'boolean' ? { qr: value } : undefined)
}

function arrangementOf(value: unknown): [Composition['arrangement'], unknown: string[]] {
  const parts = Object.entries(isRecord(value) ? value : {})
  const unknown: string[] = []
  const known = parts.flatMap(([id, placement]) => {
    const part = partIds.find((one) => one === id)
    const read = placementOf(placement)
    if (part && read) return [[part, read] as const]
    unknown.push(id)
    return []
  })
  return [Object.fromEntries(known), unknown]
}

function placementOf(value: unknown): Placement | null {
  if (!isRecord(value)) return null
  const lengths = (['x', 'y', 'width', 'height'] as const).filter((name) => value[name] !== undefined)
  if (!lengths.every((name) => typeof value[name] === 'number' && Math.abs(value[name]) < 10_000)) return null
  return {
    ...(value['hidden'] === true ? { hidden: true } : {}),
    ...Object.fromEntries(lengths.map((name) => [name, value[name]]))
  }
}

function ignored(name: string): string {
  return t('Mise en page : « {name} » n’est pas compris et reste comme d’usage.', {
    name: name.slice(0, 40)
  })
}

function isTitle(value: unknown, most: number): value is string | null {
  return value === null || (typeof value === 'string' && value.trim() !== '' && value.length <= most)
}

function isSide(value: unknown): value is number {
  return typeof value === 'number' && isOwnSide(value)
}

function recordOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

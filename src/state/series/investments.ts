import type { Engine } from '../../engine/engine.ts'
import { frameOf } from '../../geo/frame.ts'
import type { PolygonBuffers } from '../../geo/polygonBuffers.ts'
import type { BaseGeography } from '../../maps/baseStyle.ts'
import { figuresSql } from '../../query/figures.ts'
import { areaRows, levelHasFigures, type AreaRow } from '../areaRows.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { changed, type Choice } from '../choice.ts'
import { gapsIn } from '../gaps.ts'
import { investmentsToExport } from '../mapToExport.ts'
import { isColoured, largestOf, limitsInForce, maxRadiusOf, paint, polygonsOf, typeAt } from '../paint.ts'
import { subjectOf } from '../subjectOf.ts'
import { canBePinned, lacks, lackTexts, scaleText, zoomOf, type DrawMember, type Lack } from './drawing.ts'
import type { Series, SeriesMember } from './series.ts'

/** What maps of investments are drawn with. */
export interface InvestmentGround {
  readonly engine: Pick<Engine, 'run'>
  readonly tables: AtlasTables
  readonly geography: BaseGeography
  /** of the screen's map, whose symbols the paper keeps */
  readonly widthPx: number
  readonly heightPx: number
}

/** Class limits and symbol sizes that maps share. */
interface SharedScale {
  readonly limits: readonly number[] | null
  readonly largest: number
}

/**
 * Makes ready to draw maps of investments, each as the screen would draw it.
 * @param members those that are asked for
 * @param isShared whether classes and sizes are those of the whole series
 * @throws QueryError, DataError; the signal's reason when cancelled
 */
export async function investmentMaps(
  ground: InvestmentGround,
  series: Series,
  members: readonly SeriesMember[],
  isShared: boolean,
  signal: AbortSignal
): Promise<DrawMember> {
  const { tables, geography, widthPx, heightPx } = ground
  const { places, outlines } = tables
  const scale = isShared ? await sharedScale(ground, series, signal) : null
  let drawn: { readonly level: Choice['level']; readonly polygons: PolygonBuffers | null } | null = null
  return async (member, signal) => {
    const pinned = scale && canBePinned(scale.limits) ? scale.limits : null
    const choice = pinned ? { ...member.choice, limits: pinned } : member.choice
    const { subject, columns, rows } = await answered(ground, choice, signal)
    // One level for all: triangulating its outlines takes longer than any answer.
    if (drawn?.level !== choice.level)
      drawn = { level: choice.level, polygons: polygonsOf(subject.level, outlines) }
    const { picture, legend } = paint(rows, subject, {
      map: choice.map,
      limits: scale ? scale.limits : limitsInForce(choice, subject, rows),
      polygons: drawn.polygons,
      maxRadiusPx: maxRadiusOf(widthPx, heightPx),
      ...(scale ? { largest: scale.largest } : {})
    })
    const { selected, zone } = choice
    const isKnown = levelHasFigures(rows, columns)
    const lack = lackOf(rows, isKnown)
    const map = investmentsToExport(
      {
        tables,
        navigation: { choice },
        gaps: gapsIn(subject, tables.gaps, places)
      },
      {
        subject,
        type: typeAt(
          choice.map,
          choice.level,
          zoomOf(choice, frameOf(zone, places, outlines), widthPx, heightPx)
        ),
        map: {
          ...picture,
          selected: selected?.level === choice.level ? places.indexOf(selected.level, selected.code) : -1,
          hovered: -1
        },
        legend: isKnown ? legend : null,
        geography,
        neighbourhood: selected?.level === 'neighbourhood' ? selected.code : null,
        width: widthPx,
        height: heightPx
      }
    )
    return {
      map: {
        ...map,
        cautions: [...lackTexts(lack), ...map.cautions, scaleText(isShared, members.length)]
      },
      choice,
      lack
    }
  }
}

function lackOf(rows: readonly AreaRow[], isKnown: boolean): Lack {
  const inside = rows.filter(({ status }) => status !== 'outside')
  if (inside.length === 0) return lacks.territory
  if (inside.some(({ partial }) => partial)) return lacks.someFigures
  return isKnown && inside.some(({ status }) => status !== 'missing') ? lacks.nothing : lacks.figures
}

/** The answer that the screen would have. */
async function answered({ engine, tables }: InvestmentGround, choice: Choice, signal: AbortSignal) {
  const subject = subjectOf(choice, tables.places)
  const columns = await engine.run(figuresSql(subject), signal)
  return { subject, columns, rows: areaRows(columns, subject, tables.places, tables.gaps) }
}

/** Cut from every area of the series: of territories, those of the one that holds them all; of years, those of each. */
async function sharedScale(
  ground: InvestmentGround,
  series: Series,
  signal: AbortSignal
): Promise<SharedScale> {
  const [first] = series.members
  if (!first) return { limits: null, largest: 0 }
  const asked =
    series.varies === 'year'
      ? series.members.map(({ choice }) => choice)
      : [changed(first.choice, { zone: series.zone })]
  const rows = []
  for (const choice of asked) rows.push(...(await answered(ground, choice, signal)).rows)
  const subject = subjectOf(first.choice, ground.tables.places)
  return {
    limits: isColoured(first.choice.map, subject) ? limitsInForce(first.choice, subject, rows) : null,
    largest: largestOf(rows, subject)
  }
}

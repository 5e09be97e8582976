import { formatAmount, formatCount } from '../../core/format.ts'
import type { Place, Places } from '../../geo/places.ts'
import type { PolygonBuffers } from '../../geo/polygonBuffers.ts'
import type { Subject } from '../../query/subject.ts'
import { departmentsOf, type Gap } from '../gaps.ts'
import { areaPicture, type AreaPicture, type MapEntry } from './areaPicture.ts'
import type { FlowModel, FlowPlace } from './flows.ts'
import { postsText } from '../postsText.ts'
import { plural, t } from '../../words/t.ts'

/**
 * The places of a flow on the map: their amount, or the number of their operations where kinds would mix.
 * A place that an exhaustive file names nowhere got nothing; of the others nothing is known.
 */
export function flowMap(
  model: FlowModel,
  subject: Subject,
  how: { readonly places: Places; readonly gaps: readonly Gap[]; readonly polygons: PolygonBuffers | null }
): AreaPicture {
  const { places, gaps, polygons } = how
  const byCode = new Map(model.places.map((place) => [place.code, place]))
  const exhaustive = subject.programmes.every((programme) => programme.exhaustive)
  const entries = places.at(subject.level.id).map((place): MapEntry => {
    const found = byCode.get(place.code)
    const isPartial = gaps.some((gap) => departmentsOf(place, places).includes(gap.department))
    const value = found ? figureOf(found, model) : Number.NaN
    const status = !isInside(place, subject, places, found !== undefined)
      ? 'outside'
      : isPartial || (!found && !exhaustive)
        ? 'missing'
        : found && value > 0
          ? 'value'
          : 'zero'
    return {
      ...place,
      value: status === 'value' ? value : Number.NaN,
      status,
      text: textOf(found, model, isPartial, exhaustive)
    }
  })
  return areaPicture({
    entries,
    level: subject.level.id,
    title: model.mixed ? t('Projets relevés') : t('Montant'),
    format: model.mixed ? formatCount : formatAmount,
    whole: model.mixed,
    polygons,
    maxRadiusPx: 22,
    missingLabel: gaps.length > 0 ? t('fichier incomplet') : t('aucun montant connu'),
    zeroLabel: t('aucun montant')
  })
}

function figureOf(place: FlowPlace, { mixed }: FlowModel): number {
  return mixed ? place.operations : place.totalEur
}

function textOf(
  found: FlowPlace | undefined,
  model: FlowModel,
  isPartial: boolean,
  exhaustive: boolean
): string {
  if (!found) return exhaustive && !isPartial ? t('aucun poste') : t('aucun montant connu')
  const figure = model.mixed
    ? plural(
        found.operations,
        t('{count} projet relevé', { count: formatCount(found.operations) }),
        t('{count} projets relevés', { count: formatCount(found.operations) })
      )
    : formatAmount(found.totalEur)
  const amount = found.posts > 0 ? `${figure}, ${postsText(found.posts)}` : figure
  return isPartial ? t('{amount} au moins : le fichier est incomplet ici', { amount }) : amount
}

/** Contracts without money and without a neighbourhood of today are no zero: they ended, or have not begun. */
function isInside(place: Place, { zone, level }: Subject, places: Places, hasMoney: boolean): boolean {
  if (level.id === 'contract' && !hasMoney && !place.in2024) return false
  if (!zone) return true
  if (zone.level === level.id) return place.code === zone.code
  if (zone.level === 'region') return place.regions.includes(zone.code)
  if (zone.level === 'department') return departmentsOf(place, places).includes(zone.code)
  return place.code === zone.code
}

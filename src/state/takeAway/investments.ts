import type { Status } from '../../catalogue/status.ts'
import type { TakeAway, TakeAwayColumn } from '../../exports/data/index.ts'
import type { Outlines } from '../../geo/outlines.ts'
import type { Subject } from '../../query/subject.ts'
import type { AreaRow } from '../areaRows.ts'
import { reservationText } from '../reservation.ts'
import { subtitleText, titleText } from '../words.ts'
import { fileStem, takenMethod, type Method } from './method.ts'
import { departmentsColumn, geometryOfPlaces, nameColumns, textColumn } from './places.ts'
import { t } from '../../words/t.ts'

/**
 * The table of the investments as a file holds it.
 * @param rows those that the filters keep
 * @param outlines of the level's areas; null where they are points
 */
export function investmentTakeAway(
  subject: Subject,
  rows: readonly AreaRow[],
  outlines: Outlines | null,
  method: Method,
  date: Date
): TakeAway {
  const places = rows.map(({ place }) => place)
  const title = `${titleText(subject)}, ${subtitleText(subject, false)}`
  const count = (id: string, label: string, values: readonly number[]): TakeAwayColumn => ({
    type: 'integer',
    id,
    label,
    values
  })
  return {
    title,
    name: fileStem(title),
    rows: rows.length,
    columns: [
      ...nameColumns(places),
      departmentsColumn(places),
      figures(rows, {
        id: 'amount_eur',
        label: t('Montant'),
        unit: '€',
        description: [
          ...new Set(
            subject.programmes.map(({ label, caution }) => t('{label} : {text}', { label, text: caution }))
          )
        ].join(' '),
        // The files give cents; the rest is what adding floats leaves: 2344540.1200000043.
        of: ({ amount }) => Math.round(amount * 100) / 100
      }),
      figures(rows, {
        id: 'per_inhabitant_eur',
        label: t('Montant par habitant'),
        unit: t('€ par habitant des quartiers'),
        description: t(
          'montant rapporté aux habitants des quartiers prioritaires, ajouté sur les années choisies'
        ),
        of: ({ perInhabitant }) => perInhabitant
      }),
      figures(rows, { id: 'posts', label: t('Postes financés'), of: ({ posts }) => posts }),
      count(
        'population',
        t('Habitants en quartier'),
        places.map(({ population }) => population)
      ),
      count(
        'neighbourhoods',
        t('Quartiers'),
        places.map(({ neighbourhoods }) => neighbourhoods)
      ),
      {
        ...textColumn(
          'reservation',
          t('Réserve'),
          rows.map((row) => reservationText(row, subject))
        ),
        description: t(
          '« fichier incomplet » : le fichier publié laisse de côté une partie du territoire ; le montant n’en est qu’une part'
        )
      }
    ],
    geometry: geometryOfPlaces(places, outlines),
    method: takenMethod(method, date)
  }
}

/** Figures of the rows: nothing found where a file leaves out a part is unknown, not zero. */
function figures(
  rows: readonly AreaRow[],
  {
    of,
    ...words
  }: { id: string; label: string; unit?: string; description?: string; of: (row: AreaRow) => number }
): TakeAwayColumn {
  const values = rows.map((row) => (row.partial && of(row) === 0 ? Number.NaN : of(row)))
  const status = values.map((value): Status =>
    Number.isNaN(value) ? 'missing' : value === 0 ? 'zero' : 'value'
  )
  return { type: 'number', ...words, values, status }
}

import { capitalised } from '../../core/capitalised.ts'
import type { Columns } from '../../core/columns.ts'
import type { TakeAway } from '../../exports/data/index.ts'
import { fold } from '../../core/fold.ts'
import { areasSql } from '../../query/own/areas.ts'
import { measuresOf, type OwnFile } from './ownFile.ts'
import { areaWords, levelWords, notOfficial, ruleWords } from './words.ts'
import { t } from '../../words/t.ts'

/**
 * The joined figures of a file as they are taken away: marked in every format as nobody's official figures.
 * @param figures see OwnFiles.figures
 * @param nameOf name of an area of the file's level
 * @param link address of the page @param dataVersion of the tables they were joined to
 */
export function takenFigures(
  file: OwnFile & { readonly join: NonNullable<OwnFile['join']> },
  figures: Columns,
  nameOf: (code: string) => string,
  { link, dataVersion, date }: { readonly link: string; readonly dataVersion: string; readonly date: Date }
): TakeAway {
  const { settings, report } = file.join
  const measures = measuresOf(file)
  const codes = figures.texts('code').map((code) => code ?? '')
  const { level, crosswalk, kind, key } = settings
  const carriedTo = level === 'neighbourhood2015' ? ('2015' as const) : ('2024' as const)
  const generation = {
    neighbourhood2015: '2015',
    neighbourhood2024: '2024',
    contract: null,
    department: null
  }
  const unmatched = report.rows - report.matched.rows - (report.carried?.rows ?? 0)
  return {
    title: t('{file} par {area}', { file: file.name, area: areaWords[level][0] }),
    name: t('{file}-par-territoire', { file: fold(file.name).replaceAll(' ', '-').slice(0, 60) }),
    rows: codes.length,
    columns: [
      { type: 'text' as const, id: 'code', label: t('Code'), values: codes },
      { type: 'text' as const, id: 'name', label: t('Nom'), values: codes.map(nameOf) },
      ...measures.map(({ column, label, unit, rule }) => ({
        type: 'number' as const,
        id: column,
        label,
        ...(unit ? { unit } : {}),
        description: t('{rule} des lignes d’un même territoire', { rule: ruleWords[rule] }),
        source: `${file.name} (${notOfficial})`,
        values: figures.numbers(column)
      }))
    ],
    method: {
      filters: [levelWords[level]],
      sources: [`${file.name} (${notOfficial})`],
      licence: [],
      date,
      generation: generation[level],
      link,
      sql: [
        areasSql({
          file: file.id,
          key,
          columns: settings.figures,
          carriedTo: kind === 'qpv' && crosswalk ? carriedTo : null
        })
      ],
      dataVersion,
      cautions: [
        ...new Set(measures.flatMap(({ caution }) => caution ?? [])),
        ...(unmatched > 0
          ? [t('{count} lignes du fichier n’ont pas de territoire et n’y sont pas.', { count: unmatched })]
          : [])
      ],
      unofficial: `${capitalised(notOfficial)}.`
    }
  }
}

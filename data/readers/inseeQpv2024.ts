import { DataError } from '../../src/core/errors.ts'
import { csvRows } from './records.ts'

const file = 'insee-qpv2024/analyse_qpv.csv'

const otherColumns = [
  'COG', 'lib_com', 'lib_qp', 'insee_reg', 'lib_reg', 'insee_dep', 'lib_dep', 'siren_epci', 'lib_epci',
  'indiceJeunesse', 'partPopEt', 'partPopImmi', 'partMenImmi', 'partMenEt', 'partMen1p', 'partMen2p',
  'partMen3p', 'partMen45p', 'partMen6pp', 'nombre_menages', 'nombre_logements_sociaux',
  'taux_logements_sociaux', 'taux_d_emploi', 'taux_pauvrete_60%', 'personnes_couvertes_CAF',
  'allocataires_CAF', 'RSA_socle'
] // prettier-ignore

/**
 * Municipal population of each QPV 2024 that INSEE gives, in inhabitants.
 * The file repeats a QPV on one row per commune: the figure is the QPV's, and must be the same on each.
 * @throws DataError naming file, row and column
 * Source: INSEE, QPV 2024, by way of a public re-publication.
 */
export function readQpvPopulations(folder: string): Map<string, number> {
  const populations = new Map<string, number>()
  for (const row of csvRows(folder, file, { required: ['codeQPV', 'popMuniQPV', ...otherColumns] })) {
    const code = row.text('codeQPV')
    const population = row.optionalNumeric('popMuniQPV')
    if (population === null) continue
    const before = populations.get(code)
    if (before !== undefined && before !== population)
      throw new DataError(
        `${file}, row ${row.number}, column popMuniQPV: ${population}, but ${before} above for ${code}`
      )
    populations.set(code, population)
  }
  return populations
}

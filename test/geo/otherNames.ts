import { columnsOf, type Column } from '../../src/core/columns.ts'
import { otherNamesOf } from '../../src/geo/otherNames.ts'
import { smallPlaces } from '../state/places.ts'

/**
 * Other names of the small France's two neighbourhoods: a page's name, a name of 2015 cut in two, the name of
 * one that nothing followed, and one of a neighbourhood that this France does not have.
 */
export function smallOtherNames() {
  return otherNamesOf(
    columnsOf(
      6,
      new Map<string, Column>([
        [
          'name',
          ['Cosmonautes', 'Floréal', 'Cristino Garcia', 'Cristino Garcia', 'Joliot-Curie', 'Ailleurs']
        ],
        [
          'folded',
          ['cosmonautes', 'floreal', 'cristino garcia', 'cristino garcia', 'joliot curie', 'ailleurs']
        ],
        ['kind', ['page', 'page', 'qpv2015', 'qpv2015', 'qpv2015', 'page']],
        ['code_2015', ['QP093028', 'QP093028', 'QP093031', 'QP093031', 'QP093032', 'QP093033']],
        [
          'name_2015',
          ['Franc Moisin', 'Franc Moisin', 'Cristino Garcia', 'Cristino Garcia', 'Joliot-Curie', 'Ailleurs']
        ],
        [
          'commune_names_2015',
          ['Saint-Denis', 'Saint-Denis', 'Saint-Denis', 'Saint-Denis', 'Saint-Denis', 'Stains']
        ],
        ['department', ['93', '93', '93', '93', '93', '93']],
        ['neighbourhood', ['QN09328M', 'QN09328M', 'QN09328M', 'QN09329M', null, 'QN99999M']],
        ['share', Float64Array.of(0.97, 0.97, 0.25, 0.7, Number.NaN, 0.9)]
      ])
    ),
    smallPlaces()
  )
}

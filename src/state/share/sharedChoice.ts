import { opening, type Choice } from '../choice.ts'

const { zone, programmes, funder, years, npnru, level, measure } = opening
const { map, classing, classes, limits, selected, camera, table } = opening
const { outcomes, partners, pages, workshop } = opening

const noQuestion = { zone, programmes, funder, years, npnru, level, measure }
const noMap = { map, classing, classes, limits, selected, camera, table }
const noParts = { outcomes, partners, pages, workshop }

/**
 * What a link to a choice must hold: the address also remembers what the other views were left at, which the one
 * who opens the link would carry along for nothing. The view shows the same.
 */
export function sharedChoice(choice: Choice): Choice {
  switch (choice.view) {
    case 'investments':
      return { ...choice, ...noParts }
    case 'outcomes':
      return {
        ...choice,
        ...noParts,
        ...noQuestion,
        ...noMap,
        zone: choice.zone,
        npnru: choice.npnru,
        classing: choice.classing === 'own' ? classing : choice.classing,
        classes: choice.classes,
        camera: choice.camera,
        table: choice.table,
        outcomes: choice.outcomes
      }
    case 'partners':
      return { ...choice, ...noParts, ...noMap, partners: choice.partners }
    case 'area':
    case 'compare':
      return { ...choice, ...noParts, ...noMap, pages: choice.pages }
    case 'workshop':
      return { ...choice, ...noParts, ...noMap, workshop: choice.workshop }
    case 'data':
      return { ...choice, ...noParts, ...noMap, ...noQuestion }
  }
}

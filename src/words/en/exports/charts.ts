export default {
  'Faubourg, graphique du {date}, données {dataVersion}. {link}':
    'Faubourg, chart of {date}, data {dataVersion}. {link}',
  'Filtres : {filters}': 'Filters: {filters}',
  'Sources : {sources}.': 'Sources: {sources}.'
} as const

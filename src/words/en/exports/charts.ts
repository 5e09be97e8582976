export default {
  'Faubourg, graphique du {date}, données {dataVersion}. {link}': ''
} as const

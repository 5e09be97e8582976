export default {
  'Fiche du {date}. {link}': ''
} as const

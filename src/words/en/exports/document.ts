export default {
  'Fiche du {date}. {link}': 'Page of {date}. {link}'
} as const

export default {
  'ce fichier PNG de l’atlas a été modifié par un autre programme.':
    'this PNG file of the atlas was changed by another program.',
  'ce fichier PNG de l’atlas est incomplet.': 'this PNG file of the atlas is incomplete.',
  'ce fichier de l’atlas est incomplet.': 'this file of the atlas is incomplete.',
  'ce fichier n’a pas pu être lu.': 'this file could not be read.',
  'ce fichier vient de l’atlas, mais ce qui permet de rouvrir la carte y est abîmé.':
    'this file comes from the atlas, but what the map is opened again from is damaged.',
  'ce fichier vient d’une version plus récente de l’atlas. Rechargez la page, puis réessayez.':
    'this file comes from a later version of the atlas. Reload the page, then try again.',
  'quartiers prioritaires, politique de la ville, QPV, carte, données {dataVersion}':
    'priority neighbourhoods, urban policy, QPV, map, data {dataVersion}',
  '{author}. Données : {source}': '{author}. Data: {source}'
} as const

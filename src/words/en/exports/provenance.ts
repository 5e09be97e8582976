export default {
  'ce fichier PNG de l’atlas a été modifié par un autre programme.': '',
  'ce fichier PNG de l’atlas est incomplet.': '',
  'ce fichier de l’atlas est incomplet.': '',
  'ce fichier n’a pas pu être lu.': '',
  'ce fichier vient de l’atlas, mais ce qui permet de rouvrir la carte y est abîmé.': '',
  'ce fichier vient d’une version plus récente de l’atlas. Rechargez la page, puis réessayez.': '',
  'quartiers prioritaires, politique de la ville, QPV, carte, données {clean}': '',
  '{author}. Données : {source}': ''
} as const

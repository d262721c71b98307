/** A list of words separated by spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First names that are also months, plants, colours, places, trades or common words, folded. */
export const AMBIGUOUS_NAMES = words(`
  aime aimee ambre ange april aube aurore avril azur bel belle blanche brune candide capucine carmin
  celeste cerise chance charlie clair claire clement clos colombe constance constant corail dame
  delta desire desiree elite ella emeraude esperance espoir europe felicite fleur fleury flore
  fortune franc france gaia garance gloria harmonie hermine hiver honore hortense italie ivoire jade
  jardin jasmin jonquille joy juillet juin justice lac laurier legende liberte lilas lison loire
  lorraine lou lune lys madeleine mai maire major marin marine mars merveille mirabelle modeste
  montagne muguet nancy narcisse nature neige noel nord oceane olive olivier opale orchidee parfait
  paris perle pervenche placide plaisance prairie preciosa prosper prudence prune reine renaissance
  rene rose rosier saint sainte salvador savane soleil solidarite source star stella sydney tempete
  tulipe vallee verdun victoire vienne violette vital zen zephyr
`);

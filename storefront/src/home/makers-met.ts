import type { Card } from "@/backend/shapes/catalogue"

export type MakerMet = { handle: string; name: string; commune: string; products: string[] }

/** The makers behind some cards, each once with the names of what they make, in the order of the cards. */
export function makersMet(cards: readonly Card[]): MakerMet[] {
  const met = new Map<string, MakerMet>()
  for (const { maker, commune, title } of cards) {
    const known = met.get(maker.handle) ?? { ...maker, commune: commune.name, products: [] }
    if (!known.products.includes(title)) known.products.push(title)
    met.set(maker.handle, known)
  }
  return [...met.values()]
}

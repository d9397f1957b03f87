import { reader } from "@/i18n/reader"
import { Trouble } from "@/shell/trouble"

type EmptyBasketProps = {
  /** this browser had a basket that only its signed-in owner may see */
  offerSignIn: boolean
}

export async function EmptyBasket({ offerSignIn }: EmptyBasketProps) {
  const { m, to } = await reader()
  return (
    <Trouble
      title={m.basket.emptyTitle}
      text={offerSignIn ? m.basket.emptySignIn : m.basket.emptyText}
      action={{ href: to({ route: "products" }), words: m.basket.seeProducts }}
      home={
        offerSignIn
          ? { href: to({ route: "signIn" }), words: m.account.signIn }
          : { href: to({ route: "home" }), words: m.trouble.backHome }
      }
    />
  )
}

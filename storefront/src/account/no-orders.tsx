import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"

export async function NoOrders() {
  const { m, to } = await reader()
  return (
    <Notice tone="plain" title={m.account.noOrdersTitle}>
      <p>{m.account.noOrdersText}</p>
      <p>
        <ButtonLink href={to({ route: "products" })}>{m.basket.seeProducts}</ButtonLink>
      </p>
    </Notice>
  )
}

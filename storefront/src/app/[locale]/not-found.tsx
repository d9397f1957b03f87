import { reader } from "@/i18n/reader"
import { Page } from "@/shell/page"
import { Trouble } from "@/shell/trouble"

export default async function NotFound() {
  const { m, to } = await reader()
  return (
    <Page>
      <title>{`${m.trouble.notFoundTitle} · ${m.shell.shopName}`}</title>
      <Trouble
        title={m.trouble.notFoundTitle}
        text={m.trouble.notFoundText}
        action={{ href: to({ route: "products" }), words: m.trouble.notFoundAction }}
        home={{ href: to({ route: "home" }), words: m.trouble.backHome }}
      />
    </Page>
  )
}

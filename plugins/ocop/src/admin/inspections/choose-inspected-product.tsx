import { Container, Heading, Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { ask } from "../certificates/client"

/** Finds the product that is to be inspected. */
export function ChooseInspectedProduct() {
  const { t, i18n } = useTranslation("inspection")
  const [q, setQ] = useState("")
  const { data } = useQuery({
    queryKey: ["ocop-products", q],
    queryFn: () =>
      ask<{ products: { id: string; title: string }[] }>("/admin/products", i18n.language, {
        query: { q: q || undefined, limit: 20, order: "title", fields: "id,title" },
      }),
    placeholderData: (previous) => previous,
  })
  return (
    <Container className="p-0">
      <div className="flex flex-col gap-4 px-6 py-4">
        <Heading>{t("form.title")}</Heading>
        <Text>{t("form.chooseProduct")}</Text>
        <Input
          type="search"
          aria-label={t("form.searchProduct")}
          placeholder={t("form.searchProduct")}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {data?.products.length === 0 ? <Text className="px-6 pb-6">{t("form.noProducts")}</Text> : null}
      <ul>
        {data?.products.map(({ id, title }) => (
          <li key={id} className="border-t">
            <Link
              to={`/inspections/new?product_id=${id}`}
              className="hover:bg-ui-bg-base-hover block px-6 py-3"
            >
              <Text size="small">{title}</Text>
            </Link>
          </li>
        ))}
      </ul>
    </Container>
  )
}

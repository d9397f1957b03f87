import { Container, Heading, Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { ask } from "../certificates/client"

type Props = {
  title: string
  hint: string
  /** Page of the dashboard that goes on with the product; it gets `product_id`. */
  page: string
}

/** Finds the product that something is begun for. */
export function ChooseProduct({ title, hint, page }: Props) {
  const { t, i18n } = useTranslation("ocop")
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
        <Heading>{title}</Heading>
        <Text>{hint}</Text>
        <Input
          type="search"
          aria-label={t("create.searchProduct")}
          placeholder={t("create.searchProduct")}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {data?.products.length === 0 ? <Text className="px-6 pb-6">{t("create.noProducts")}</Text> : null}
      <ul>
        {data?.products.map((product) => (
          <li key={product.id} className="border-t">
            <Link
              to={`${page}?product_id=${product.id}`}
              className="hover:bg-ui-bg-base-hover block px-6 py-3"
            >
              <Text size="small">{product.title}</Text>
            </Link>
          </li>
        ))}
      </ul>
    </Container>
  )
}

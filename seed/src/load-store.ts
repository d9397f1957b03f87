import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

const channelName = "Chợ OCOP Long Xuyên"

export type StoreIds = { sales_channel_id: string; shipping_profile_id: string }

/** The store itself: region Vietnam in đồng, one sales channel, one shipping profile, the storefront's key. */
export async function loadStore(container: MedusaContainer): Promise<StoreIds> {
  const sales_channel_id = await loadSalesChannel(container)
  await loadRegion(container)
  await loadKey(container, sales_channel_id)
  return { sales_channel_id, shipping_profile_id: await loadShippingProfile(container) }
}

async function loadSalesChannel(container: MedusaContainer): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL)
  let [channel] = await channels.listSalesChannels({ name: channelName })
  if (!channel) {
    const { result } = await createSalesChannelsWorkflow(container).run({
      input: { salesChannelsData: [{ name: channelName }] },
    })
    channel = result[0]
  }
  if (!channel) throw new Error("The sales channel could not be made")
  const [store] = await container.resolve(Modules.STORE).listStores({})
  if (!store) throw new Error("The database holds no store: run the migrations first")
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: channelName,
        default_sales_channel_id: channel.id,
        supported_currencies: [{ currency_code: "vnd", is_default: true }],
        supported_locales: [{ locale_code: "vi-VN" }, { locale_code: "en-US" }],
      },
    },
  })
  return channel.id
}

async function loadRegion(container: MedusaContainer): Promise<void> {
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" })
  if (!region) {
    await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "Việt Nam",
            currency_code: "vnd",
            countries: ["vn"],
            payment_providers: ["pp_system_default"],
          },
        ],
      },
    })
  }
  const [taxes] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "vn" })
  if (!taxes) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: "vn", provider_id: "tp_system" }],
    })
  }
}

async function loadShippingProfile(container: MedusaContainer): Promise<string> {
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" })
  if (profile) return profile.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng thường", type: "default" }] },
  })
  return result[0]?.id ?? ""
}

async function loadKey(container: MedusaContainer, sales_channel_id: string): Promise<void> {
  const keys = container.resolve(Modules.API_KEY)
  let [key] = await keys.listApiKeys({ type: "publishable", title: "Storefront" })
  if (!key) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
    })
    key = result[0]
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["id", "sales_channels.id"],
    filters: { id: key?.id ?? "" },
  })
  const linked = (data[0] as { sales_channels?: { id: string }[] } | undefined)?.sales_channels ?? []
  if (key && !linked.some(({ id }) => id === sales_channel_id)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [sales_channel_id] } })
  }
}

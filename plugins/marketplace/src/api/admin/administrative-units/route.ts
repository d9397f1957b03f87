/** The same as the shop's, for staff, who have no publishable key. */
export { GET } from "../../store/administrative-units/route"

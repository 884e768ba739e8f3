import { StorySkeleton } from "@/app/components/page-skeleton";

export default function Loading() {
  return <StorySkeleton />;
}

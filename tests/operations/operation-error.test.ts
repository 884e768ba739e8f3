import { describe, expect, it } from "vitest";
import { EXIT_CODE, HTTP_STATUS, OPERATION_ERROR_CODES, OperationError } from "@/lib/operations/operation-error";

describe("OperationError", () => {
  it.each(OPERATION_ERROR_CODES)("%s has a status for each surface", (code) => {
    const error = new OperationError(code, "No.", { id: "x" });
    expect(error).toMatchObject({ name: "OperationError", code, message: "No.", detail: { id: "x" } });
    expect(HTTP_STATUS[code]).toBeGreaterThanOrEqual(400);
    expect(HTTP_STATUS[code]).toBeLessThan(600);
    expect(EXIT_CODE[code]).toBeGreaterThan(0);
    expect(EXIT_CODE[code]).toBeLessThan(256);
  });
});

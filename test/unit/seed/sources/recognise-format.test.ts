import { expect, test } from "vitest";
import { recogniseFormat } from "../../../../seed/sources/recognise-format.ts";

/** The beginning of an invented file of each format. */
test.each([
  ["linchpin", '{"record":"dataset","id":"tales"}'],
  ["bods", '[\n  {"statementId":"s","recordType":"entity"}]'],
  ["bods", '{"statementID":"s","statementType":"entityStatement"}'],
  ["ftm", '{"id":"a","schema":"Company","properties":{"name":["Acme"]}}'],
  ["opensanctions", '{"id":"a","schema":"Company","properties":{},"datasets":["x"],"referents":[]}'],
  ["opensanctions", "canonical_id,entity_id,prop,value\n"],
  ["opensanctions", '{"op":"DEL","entity":{"id":"a"}}'],
  ["opensanctions", '"id","schema","name","aliases"\n'],
  ["gleif", '<?xml version="1.0"?><lei:LEIData xmlns:lei="x"><lei:LEIHeader/>'],
  ["gleif", "LEI,Entity.LegalName\n"],
  ["gleif", '"Relationship.StartNode.NodeID","Relationship.EndNode.NodeID"\n'],
  ["gleif", '[{"LEI":"x","Entity":{"LegalName":"Acme"}}]'],
  ["ofac-sdn", '1,"ACME",-0- ,"SNOW",-0- ,-0- \r\n'],
  ["usaspending", "contract_transaction_unique_key,contract_award_unique_key\n"],
  ["usaspending", "prime_award_unique_key,subaward_number\n"],
  ["ocds", '{"releases":[{"ocid":"x-1"}]}'],
  ["icij", "node_id,name,countries\n"],
  ["icij", "node_id_start,node_id_end,rel_type\n"],
  ["graphml", '<?xml version="1.0"?>\n<graphml xmlns="x">'],
  ["gexf", '\uFEFF<gexf version="1.3">'],
  ["csv", "holder,firm\nAna,Acme\n"],
  ["csv", "holder;firm\r\nAna;Acme\r\n"],
])("a file of %s is recognised: %j", (format, head) => {
  expect(recogniseFormat(head)).toBe(format);
});

test.each([["one line of words"], ['{"a":1}'], ["<html><body>a, b</body></html>"], ["PK\u0003\u0004"], [""]])(
  "%j looks like no format",
  (head) => {
    expect(recogniseFormat(head)).toBe(undefined);
  },
);

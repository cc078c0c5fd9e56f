"""Reads every export in a folder, and compares what is read with graph.jsonl."""

import json
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import frictionless
import networkx
import pandas
import pyshacl
import rdflib

folder, iri = Path(sys.argv[1]), sys.argv[2]
records = [json.loads(line) for line in (folder / "graph.jsonl").read_text("utf-8").splitlines()]
nodes = {each["id"]: each for each in records if each["kind"] == "node"}
relationships = {each["id"]: each for each in records if each["kind"] == "relationship"}
assert nodes and relationships


def cells(item):
    """What tables, GEXF and GraphML tell alike: grounds, values, places and quotes."""
    evidence = item["evidence"]
    told = {name: value for name, value in item["properties"].items() if isinstance(value, (int, float, str)) and name in {"assertion", "value", "unit", "modality", "extent"}}
    told["evidence"] = "; ".join(each["id"] for each in evidence)
    told["spans"] = "; ".join(f"{each['start']}-{each['end']}" for each in evidence)
    told["quotes"] = " | ".join(each["passage"] or each["exact"] for each in evidence)
    return {name: value for name, value in told.items() if value != ""}


def compare(what, found, expected):
    """Compares cells by ID; numbers as such, as some readers give every number as a float."""
    assert found.keys() == expected.keys(), (what, found.keys() ^ expected.keys())
    for key, item in expected.items():
        for name, value in cells(item).items():
            given = found[key].get(name)
            same = float(given) == float(value) if isinstance(value, (int, float)) else str(given) == value
            assert same, (what, key, name, given, value)
    print(f"{what}: {len(found)} as they are in the graph")


for name, read in [("GraphML", networkx.read_graphml), ("GEXF", networkx.read_gexf)]:
    graph = read(folder / f"graph.{name.lower()}")
    compare(f"nodes of {name} in networkx", dict(graph.nodes(data=True)), nodes)
    edges = {data.get("id", key): {**data, "ends": (a, b)} for a, b, key, data in graph.edges(keys=True, data=True)}
    compare(f"relationships of {name} in networkx", edges, relationships)
    for key, edge in edges.items():
        assert edge["ends"] == (relationships[key]["from"]["id"], relationships[key]["to"]["id"]), key

for name, expected in [("nodes", nodes), ("relationships", relationships)]:
    table = pandas.read_csv(folder / "tables" / f"{name}.csv", encoding="utf-8-sig", dtype={"exact": str}, low_memory=False)
    found = {row["Id"]: row for row in table.to_dict("records")}
    # A text that a spreadsheet would run as a formula begins with an apostrophe.
    plain = lambda value: value[1:] if isinstance(value, str) and value.startswith("'") else value
    compare(f"{name}.csv in pandas", {key: {name: plain(value) for name, value in row.items()} for key, row in found.items()}, expected)

report = frictionless.Package(str(folder / "tables" / "datapackage.json")).validate()
assert report.valid, report.flatten(["type", "message"])[:10]
print("datapackage.json in Frictionless: valid")

turtle = rdflib.Graph().parse(folder / "graph.turtle", format="turtle")
json_ld = rdflib.Graph().parse(folder / "graph.json-ld", format="json-ld")


def triples(graph):
    """Numbers by their value: readers of JSON-LD write doubles as they like."""
    double = rdflib.XSD.double
    of = lambda term: rdflib.Literal(float(term)) if isinstance(term, rdflib.Literal) and term.datatype == double else term
    return {(subject, predicate, of(term)) for subject, predicate, term in graph}


differing = triples(turtle) ^ triples(json_ld)
assert not differing, list(differing)[:5]
print(f"Turtle and JSON-LD in rdflib: the same {len(turtle)} triples")
conforms, _, text = pyshacl.validate(turtle, shacl_graph=rdflib.Graph().parse(folder / "graph.shapes", format="turtle"))
assert conforms, text[:2000]
print("Turtle in pySHACL: no violation")

PREFIXES = {"graph": f"{iri}ontology#", "id": iri, "oa": "http://www.w3.org/ns/oa#"}


def plain_term(term):
    """An ID, the name of a word of the ontology, a number, or a text."""
    if term is None:
        return None
    if isinstance(term, rdflib.URIRef):
        return unquote(str(term).removeprefix(f"{iri}ontology#").removeprefix(iri))
    return term.toPython()


def comparable(row):
    return tuple(float(each) if isinstance(each, (int, float)) else None if each is None else str(each) for each in row)


for each in json.loads((folder / "questions.json").read_text("utf-8")):
    found = Counter(comparable(plain_term(term) for term in row) for row in turtle.query(each["sparql"], initNs=PREFIXES))
    expected = Counter(comparable(row) for row in each["rows"])
    assert expected and found == expected, (each["question"], (found - expected).most_common(3), (expected - found).most_common(3))
    print(f"{each['question']} {len(each['rows'])} rows, the same in SPARQL and GraphQL")

// The completion of one indicator from a published report: its value, the rate, and the target that nobody printed.
//
//     completion DATASET.json
#include <attain/io/dataset_file.hpp>
#include <attain/measure/evaluate.hpp>

#include <exception>
#include <iostream>

int main(int argc, char** argv) try {
    auto const data = attain::io::read_dataset(argc > 1 ? argv[1] : "seeds/changsha-airport-zone-2022.json").value();
    auto const card = attain::evaluate(data);

    auto const value = card.find("trade/zone/2022/value").value();
    auto const completion = card.find("trade/zone/2022/completion").value();
    std::cout << "value: " << value.text() << '\n' << "completion: " << completion.text() << '\n';

    auto const target = card.find("trade/zone/2022/target").value().implied().value();
    std::cout << "implied target: " << target.simplest.value().to_string() << target.unit_text << " in "
              << attain::print_outward(target.range, 2) << '\n';
} catch (std::exception const& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
}
